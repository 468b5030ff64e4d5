import type { View } from '../../api/documents.generated.js';
import { DifferencePicture } from './difference-picture.js';
import { InWords } from './in-words.js';
import type { Part } from './parts.js';

/** A comparison: what it says about itself, its picture, and the same in words. */
export function Compared(props: { readonly parts: readonly Part[]; readonly about: string; readonly note: string; readonly view: View }) {
  const { parts, about, note, view } = props;
  return (
    <>
      <p className="mut compare-note">{note}</p>
      <div className="compared">
        <DifferencePicture parts={parts} about={about} view={view} />
        <InWords parts={parts} />
      </div>
    </>
  );
}
