import type { AlertBlock } from "@slack/types";
import { Text } from "./text.tsx";

export function AlertBlockView({ block }: { block: AlertBlock }) {
  return (
    <div className={`alert alert-${block.level ?? "default"}`} role="alert">
      <Text text={block.text} />
    </div>
  );
}
