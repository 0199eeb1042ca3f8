// Node.js without packages: exits with an error if the manifest is not the one that was signed.
import { createHash, createPublicKey, verify } from "node:crypto";

const get = async (name) => {
  const response = await fetch("{url}" + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
};
const bytes = (text) => Buffer.from(text, "base64");
const manifest = await get("manifest.json");
const [, signed, comment, whole] = (await get("manifest.json.minisig")).toString().split("\n");

const trusted = bytes("{key}"); // "Ed", 8 bytes: the number of the key, 32 bytes: the key
const prefix = Buffer.from("302a300506032b6570032100", "hex"); // Ed25519 (RFC 8410)
const key = createPublicKey({ key: Buffer.concat([prefix, trusted.subarray(10)]), format: "der", type: "spki" });

const [start, signature] = [bytes(signed).subarray(0, 10), bytes(signed).subarray(10)];
const expected = Buffer.concat([Buffer.from("ED"), trusted.subarray(2, 10)]);
const hash = createHash("blake2b512").update(manifest).digest();
const said = Buffer.from(comment.replace("trusted comment: ", ""));
const isSigned =
  start.equals(expected) &&
  verify(null, hash, key, signature) &&
  verify(null, Buffer.concat([signature, said]), key, bytes(whole));
if (!isSigned) throw new Error("manifest.json does not have this signature");
console.log("signed:", said.toString());
