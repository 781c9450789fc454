// Talking to the server: one request after the other, so that each edit knows what the one before has changed.
export class Refused extends Error {
  constructor(pair, status) { super(pair[0]); this.pair = pair; this.status = status; }
}
export class Gone extends Error {}

const ask = async (path, body) => {
  let answer;
  try {
    answer = await fetch(`/api/${path}`, body === undefined ? {} : {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    });
  } catch { throw new Gone(); }
  const found = await answer.json().catch(() => null);
  if (!answer.ok) throw new Refused(found?.error ?? [answer.statusText, answer.statusText], answer.status);
  return found;
};
let last = Promise.resolve();
const inTurn = (work) => { const mine = last.then(work, work); last = mine.catch(() => null); return mine; };

export const listed = () => inTurn(() => ask("documents"));
export const opened = (id) => inTurn(() => ask(`documents/${id}`));
export const changes = (id, since) => inTurn(() => ask(`documents/${id}/changes?since=${since()}`));
// `since` is asked only when it is this request's turn.
export const act = (id, action, given, since) => inTurn(() => ask(`documents/${id}/${action}`, { ...given, since: since() }));
export const exportAddress = (id, fields) => `/api/documents/${id}/export?${new URLSearchParams(fields)}`;
