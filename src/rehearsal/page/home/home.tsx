import type { ShownView } from "#rehearsal/human-api.ts";
import { Blocks } from "#rehearsal/page/blocks/blocks.tsx";
import { useBlocksState } from "#rehearsal/page/blocks/use-blocks-surface.ts";
import { usePersonLanguage } from "#rehearsal/page/speech/speech.tsx";

/** Shows the person's Home tab, or a placeholder until Fieldbook has published it. */
export function HomeTab({ view }: { view: ShownView | null }) {
  const { say } = usePersonLanguage();
  return (
    <div className="home" data-shelter tabIndex={-1}>
      {view ? <HomeBlocks key={view.id} view={view} /> : <p className="empty">{say("rehearsal.home.empty")}</p>}
    </div>
  );
}

function HomeBlocks({ view }: { view: ShownView }) {
  const surface = useBlocksState({ on: { view: view.id }, blocks: view.blocks, version: view.id });
  return <Blocks blocks={view.blocks} on={surface} />;
}
