/** The part of autocannon that is used here; the package brings no types. */
declare module "autocannon" {
  type Request = { method: string; path: string; headers: Record<string, string>; body: string };
  type Options = { url: string; connections: number; duration: number; requests: Request[] };
  type Result = { duration: number; "2xx": number; non2xx: number; errors: number; timeouts: number };
  export default function autocannon(options: Options): Promise<Result>;
}
