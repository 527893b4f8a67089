/** The add-in of manifest.xml, which the files that this page makes open; a test holds the two together. */
export const ADD_IN = { id: 'bc9538f7-4841-47cc-89a9-6539343b24e2', version: '0.1.0.0' } as const;
