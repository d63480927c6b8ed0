import { showPlace } from '../../workspace/showPlace.ts';
import type { Command } from '../context.ts';

/** Goes to the place that a row of a view stands for; answers whether it could. */
export const goToRow: Command = async ({ views }, viewId, rowId) => {
  const view = views.byId(viewId);
  if (view === undefined || typeof rowId !== 'string') return false;
  await view.catchUp();
  const place = view.find(rowId)?.row.place;
  const document = view.shown()?.document;
  if (place === undefined || document === undefined) return false;
  await showPlace(document, place.start, place.end);
  return true;
};
