import { useState } from "react";

/** Shows the alt text of an external picture, because the page loads nothing from other servers. */
export function Picture({ image }: { image: { readonly alt_text: string; readonly image_url?: string } }) {
  const [missing, setMissing] = useState(image.image_url === undefined);
  if (missing) return <span className="missing-picture">[{image.alt_text}]</span>;
  return <img className="picture" src={image.image_url} alt={image.alt_text} onError={() => setMissing(true)} />;
}
