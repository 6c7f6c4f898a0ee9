import type { CellValue } from "../found-region";
import { headerPlain } from "./header-words";

/** The board itself, by whatever of its usual names: "Trust Board (public)", "Board of Directors". */
const ownBoard =
  /^(?:the )?(?:(?:trust|main|unitary|full|corporate|statutory|nhs|icb|public|private|formal) )*board(?: of (?:directors|the trust))?(?: (?:in|public|private|formal|part (?:1|2|one|two|a|b)|only|and|meetings?|members?))*$/;

/** Words of bodies that have "board" in their name and are another one. */
const otherBoard =
  /\b(committees?|comm|sub|shadow|youth|associate|experience|executive|exec|management|leadership|senior|operational|clinical|charity|charitable|advisory|programme|program|project|delivery|transformation|improvement|quality|safety|safeguarding|partnership|place|system|joint|group|council|governors?|divisional|care|people|workforce|digital|education|training|research|appointments?|finance|audit|risk|academic|editorial|staff|department\w*|change|none|no|not|off)\b/;

/** Texts of a cell that names several bodies. */
const parts = (value: CellValue) => String(value).split(/[;,\n/]|\s&\s/);

/** Fewer lines than these are no board: the column then says something else of its members. */
const fewestOfBoard = 5;

/**
 * Tells the lines of the board itself in a list that has a line for each membership of the board and of its
 * committees, by the cells of the column of the bodies, one a row; a blank cell goes on from the one above it. Null where
 * the cells do not name the board beside other bodies: a list of board members with the committees that each one sits
 * on, or of one board only. A cell that names several bodies is of the board if one of them is.
 */
export function linesOfBoard(cells: readonly CellValue[]): readonly boolean[] | null {
  const plain = (text: string) => headerPlain(text);
  const texts = [...new Set(cells.flatMap((value) => parts(value).map(plain)))];
  const named = texts.filter((text) => ownBoard.test(text));
  const likeBoards = texts.filter((text) => /\bboard\b/.test(text) && !otherBoard.test(text));
  const own = new Set(named.length > 0 ? named : likeBoards.length === 1 ? likeBoards : []);
  let last = false;
  const lines = cells.map((value) => {
    if (plain(String(value)) !== "") last = parts(value).some((text) => own.has(plain(text)));
    return last;
  });
  const ofBoard = lines.filter(Boolean).length;
  return ofBoard >= fewestOfBoard && ofBoard < lines.length ? lines : null;
}
