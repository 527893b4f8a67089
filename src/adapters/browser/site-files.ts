/** Files of the site, by their addresses within it. */
export interface SiteFiles {
  /** Rejects where the site cannot be reached. */
  ask(address: string): Promise<Pick<Response, 'ok' | 'status' | 'json'>>;
  /** Rejects where there is no such file. */
  bytes(address: string): Promise<Uint8Array>;
}

/** Beside each file that a page asks for lies a script that holds it, for a page that was opened from a disk: nothing can be fetched there. */
const HELD = 'hebaoFiles';
type Held = { readonly [address: string]: string };

/** Of a site on a server, or of a folder on a disk. */
export function siteFiles(): SiteFiles {
  return window.location.protocol === 'file:' ? filesInScripts() : fetched();
}

function fetched(): SiteFiles {
  return {
    ask: (address) => fetch(address),
    async bytes(address) {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** Each script is run once, and says `hebaoFiles[address] = base64 of the file`. */
function filesInScripts(): SiteFiles {
  const asked = new Map<string, Promise<Uint8Array>>();
  const bytes = (address: string): Promise<Uint8Array> => {
    const known = asked.get(address) ?? fileInScript(address);
    asked.set(address, known);
    return known;
  };
  return {
    bytes,
    async ask(address) {
      const text = new TextDecoder().decode(await bytes(address));
      return { ok: true, status: 200, json: async () => JSON.parse(text) as unknown };
    },
  };
}

function fileInScript(address: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${address}.js`;
    script.onload = () => {
      const held = (globalThis as { readonly [HELD]?: Held })[HELD]?.[address];
      if (held === undefined) reject(new Error(`${address}.js holds no ${address}`));
      else resolve(Uint8Array.from(atob(held), (letter) => letter.charCodeAt(0)));
      script.remove();
    };
    script.onerror = () => reject(new Error(`${address}.js: not there`));
    document.head.append(script);
  });
}
