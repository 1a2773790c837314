// Writes the test vectors of the npm package cctv-age as one file each.
//
// usage: node cctv_vectors.mjs PACKAGE_FOLDER OUT_FOLDER
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [, , source, out] = process.argv;
const vectors = await import(pathToFileURL(path.join(path.resolve(source), "index.js")));
fs.mkdirSync(out, { recursive: true });
for (const [name, bytes] of Object.entries(vectors)) fs.writeFileSync(path.join(out, name), bytes);
console.log(`${Object.keys(vectors).length} vectors`);
