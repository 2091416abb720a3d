// Loaded into the command before its own code: says on the pipe 3 what it writes and whom it reaches.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { writeSync } = fs;

function tell(kind, what) {
  writeSync(3, `${JSON.stringify([kind, what])}\n`);
}

function watch(holder, name, before) {
  const original = holder[name];
  if (typeof original !== 'function') return;
  holder[name] = function watched(...args) {
    before(args);
    return Reflect.apply(original, this, args);
  };
}

function pathOf(place) {
  if (typeof place === 'number') return undefined;
  return resolve(place instanceof URL ? fileURLToPath(place) : String(place));
}

function tellPath(place) {
  const path = pathOf(place);
  if (path !== undefined) tell('writes', path);
}

const changing =
  'appendFile chmod chown copyFile cp lchown link lutimes mkdir mkdtemp rename rm rmdir symlink truncate unlink utimes writeFile'.split(
    ' ',
  );
for (const [holder, ending] of [
  [fs, ''],
  [fs, 'Sync'],
  [fs.promises, ''],
]) {
  for (const name of changing) {
    const touchesBoth = /^(?:rename|copyFile|cp|link|symlink)$/u.test(name);
    watch(holder, name + ending, ([first, second]) => {
      if (!touchesBoth || name === 'rename') tellPath(first);
      if (touchesBoth) tellPath(second);
    });
  }
  watch(holder, `open${ending}`, ([path, flags]) => {
    const isRead = flags === undefined || flags === 'r' || flags === 'rs' || flags === 0;
    if (!isRead && typeof flags !== 'function' && typeof flags !== 'object') tellPath(path);
  });
}
watch(fs, 'createWriteStream', ([path]) => tellPath(path));

watch(net.Socket.prototype, 'connect', ([given]) => {
  const [options] = Array.isArray(given) ? given : [given];
  tell('reaches', options?.path ?? `${options?.host ?? 'localhost'}:${options?.port ?? options}`);
});
watch(net.Server.prototype, 'listen', ([options, host]) => {
  tell('listens', String(options?.host ?? (typeof host === 'string' ? host : 'everywhere')));
});
watch(dgram.Socket.prototype, 'send', () => tell('reaches', 'a datagram'));
for (const holder of [dns, dns.promises]) {
  for (const name of Object.keys(holder).filter((each) =>
    /^(?:lookup|resolve|reverse)/u.test(each),
  )) {
    // A server asks for its own address; no name is looked up for it.
    watch(holder, name, ([host]) => net.isIP(host) === 0 && tell('asks', String(host)));
  }
}
for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync', 'fork']) {
  watch(childProcess, name, ([command]) => tell('starts', String(command)));
}
syncBuiltinESMExports();
