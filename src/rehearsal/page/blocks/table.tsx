import type { DataTableBlock, TableBlock } from "@slack/types";
import { inPlace } from "#rehearsal/page/controls/in-place.ts";
import { RichTextBlockView } from "./rich-text.tsx";

type Cell = (TableBlock | DataTableBlock)["rows"][number][number];

/** Both of Slack's table blocks: the first row is the header, and one column may contain row headers. */
export function TableBlockView({ block }: { block: TableBlock | DataTableBlock }) {
  const [head = [], ...rows] = block.rows;
  const rowHead = block.type === "data_table" ? (block.row_header_column_index ?? 0) : -1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too.
    <div className="wide" tabIndex={0}>
      <table>
        {block.type === "data_table" && <caption dir="auto">{block.caption}</caption>}
        <thead>
          <tr>
            {inPlace(head, (cell) => (
              <th scope="col">
                <CellView cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inPlace(rows, (row) => (
            <tr>
              {inPlace(row, (cell, column) => (
                <BodyCell cell={cell} heads={column === rowHead} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BodyCell({ cell, heads }: { cell: Cell; heads: boolean }) {
  const content = <CellView cell={cell} />;
  return heads ? <th scope="row">{content}</th> : <td>{content}</td>;
}

function CellView({ cell }: { cell: Cell }) {
  if (cell.type === "rich_text") return <RichTextBlockView block={cell} />;
  return <bdi>{cell.text}</bdi>;
}
