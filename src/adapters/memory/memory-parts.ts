import type { WorkbookPartsPort } from '../../app/ports/workbook-parts-port.js';

/** Custom XML parts as texts, with the port over them. */
export function memoryParts(given: readonly string[]): {
  readonly port: WorkbookPartsPort;
  texts(): readonly string[];
} {
  let parts = given;
  const others = (namespace: string): readonly string[] => parts.filter((xml) => namespaceOf(xml) !== namespace);
  return {
    texts: () => parts,
    port: {
      part: async (namespace) => parts.find((xml) => namespaceOf(xml) === namespace) ?? null,
      setPart: async (namespace, xml) => void (parts = [...others(namespace), xml]),
      removePart: async (namespace) => void (parts = others(namespace)),
    },
  };
}

/** Of the texts that tests give: the first namespace that is declared is the root's. */
function namespaceOf(xml: string): string | null {
  return /\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? null;
}
