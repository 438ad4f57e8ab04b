import type { BackstageContent } from "#rehearsal/human-api.ts";
import { renderStaticList } from "#rehearsal/page/controls/in-place.ts";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";

type Table = BackstageContent["stored"][number];

/** Shows the non-empty database tables, newest rows first; encrypted texts appear as "sealed". */
export function StoredRows({ stored }: { stored: BackstageContent["stored"] }) {
  const { say } = usePersonLanguage();
  const filled = stored.filter((table) => table.count > 0);
  return (
    <section aria-labelledby="stored-title">
      <h3 id="stored-title">{say("rehearsal.backstage.stored")}</h3>
      <p className="hint">{say("rehearsal.backstage.sealed")}</p>
      {filled.length === 0 && <p className="hint">{say("rehearsal.backstage.stored.none")}</p>}
      {filled.map((table) => (
        <details key={`${table.schema}.${table.table}`} className="stored">
          <summary>
            <code>
              {table.schema}.<b>{table.table}</b>
            </code>{" "}
            <span className="stored-count">{say("rehearsal.backstage.rows", { count: table.count })}</span>
          </summary>
          <Rows table={table} />
        </details>
      ))}
    </section>
  );
}

function Rows({ table }: { table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too.
    <div className="wide" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {renderStaticList(table.rows, (row) => (
            <tr>
              {renderStaticList(row, (cell) => (
                <td>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
