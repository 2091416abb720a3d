import { render } from 'preact';
import { App } from './app.tsx';
import { isRefusal, readStart } from './connection.ts';

const root = document.getElementById('review');
const start = await readStart();
if (root !== null) {
  render(
    isRefusal(start) ? <p class="opening-words">{start.message}</p> : <App start={start} />,
    root,
  );
}
