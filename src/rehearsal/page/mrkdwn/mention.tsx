import { useNameOf } from "#rehearsal/page/people/names.tsx";

export function Mention({ id, label }: { id: string; label?: string | undefined }) {
  const nameOf = useNameOf();
  return <bdi className="mention">@{label ?? nameOf(id)}</bdi>;
}
