import { render } from 'preact';

const root = document.getElementById('review');
if (root !== null) render(<p>hello</p>, root);
