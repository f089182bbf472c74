import type { Node } from '@tiptap/pm/model';
import type { CallInput, CallOutput } from '../../../../shared/contract';
import { call } from '../../../api/client';
import type { DraftSession } from '../draft-session';

type Input = CallInput<'press.livePage'>;
export type LivePage = NonNullable<CallOutput<'press.livePage'>['page']>;
export type LiveState = { readonly state: 'waiting' } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'shown'; readonly page: LivePage; readonly askedAt: number; readonly answeredAt: number };

/** Top-level blocks that differ; unchanged ones are the same objects in both. Null: none. */
export function changedBlocks(before: Node, after: Node): Input['change'] {
  const most = Math.min(before.childCount, after.childCount);
  let from = 0;
  while (from < most && before.child(from) === after.child(from)) from += 1;
  let same = 0;
  while (same < most - from && before.child(before.childCount - 1 - same) === after.child(after.childCount - 1 - same)) same += 1;
  const remove = before.childCount - same - from;
  const insert = Array.from({ length: after.childCount - same - from }, (_, index) => after.child(from + index).toJSON() as NonNullable<Input['change']>['insert'][number]);
  return remove === 0 && insert.length === 0 ? null : { from, remove, insert };
}

/** Asks for the printed page of the place that is written at: one question at a time, and the newest state in each. */
export class LiveFollower {
  private readonly session: DraftSession;
  private readonly tell: (state: LiveState) => void;
  private readonly stops: (() => void)[] = [];
  private sent: Node | null = null;
  private sentView: DraftSession['view'] | null = null;
  private sentPlace = '';
  private step = 0;
  private isBusy = false;
  private isAskedAgain = false;
  private isStopped = false;

  constructor(session: DraftSession, tell: (state: LiveState) => void) {
    this.session = session;
    this.tell = tell;
    const { editor } = session.paper;
    const ask = (): void => void this.ask();
    editor.on('transaction', ask);
    this.stops.push(() => editor.off('transaction', ask), session.subscribe(ask));
    ask();
  }

  stop(): void {
    this.isStopped = true;
    for (const stop of this.stops) stop();
  }

  private async ask(): Promise<void> {
    if (this.isBusy) {
      this.isAskedAgain = true;
      return;
    }
    this.isBusy = true;
    try {
      // Twice at most: a paper that was asked for whole is not refused for a missing step.
      do this.isAskedAgain = false; while (!this.isStopped && ((await this.askOnce()) || this.isAskedAgain));
    } catch (error) {
      this.sent = null;
      if (!this.isStopped) this.tell({ state: 'failed', error });
    } finally {
      this.isBusy = false;
    }
  }

  /** Answers whether it has to be asked again. */
  private async askOnce(): Promise<boolean> {
    const { view, paper } = this.session;
    const { doc, selection } = paper.editor.state;
    const before = this.sent && isSameEnvelope(this.sentView, view) ? this.sent : null;
    const change = before ? changedBlocks(before, doc) : null;
    const place = placeOf(doc, selection.from);
    const placeWords = JSON.stringify(place);
    if (before && !change && placeWords === this.sentPlace) return false;
    const whole = before ? null : { head: view.head, setting: view.setting, content: doc.toJSON() as NonNullable<Input['whole']>['content'] };
    this.step += 1;
    this.sent = doc;
    this.sentView = view;
    this.sentPlace = placeWords;
    const askedAt = performance.now();
    const { page } = await call('press.livePage', { id: view.summary.id, step: this.step, whole, change, place });
    if (page) {
      if (!this.isStopped) this.tell({ state: 'shown', page, askedAt, answeredAt: performance.now() });
      return false;
    }
    this.sent = null;
    return whole === null;
  }
}

/** What the pages carry beside the text. */
const isSameEnvelope = (one: DraftSession['view'] | null, other: DraftSession['view']): boolean =>
  one !== null && one.head === other.head && one.setting === other.setting && one.summary.id === other.summary.id
  && one.summary.classification === other.summary.classification && one.summary.urgency === other.summary.urgency;

function placeOf(doc: Node, at: number): Input['place'] {
  const position = doc.resolve(at);
  const block = Math.min(position.index(0), Math.max(0, doc.childCount - 1));
  if (position.depth === 0) return { block, share: 0 };
  const size = Math.max(1, doc.child(block).content.size);
  return { block, share: Math.round((Math.min(1, Math.max(0, (at - position.start(1)) / size))) * 100) / 100 };
}
