#include "core/audit/bundle_layout.h"

namespace milchglas::audit {

std::string_view verify_text() {
    return R"MD(# Checking this log

This folder holds the whole audit log of one Milchglas vault, from its first entry to the moment of export.

| file | what it is |
|---|---|
| `events.jsonl` | the entries, one JSON object a line, in the order in which they were written |
| `tlog/` | the same log in the C2SP tlog-tiles layout: `checkpoint` (signed), hash tiles, entry bundles |
| `manifest.note` | signed by the exporter: range, checkpoint, SHA-256 of `SHA256SUMS` |
| `SHA256SUMS` | SHA-256 of every other file |
| `keys.txt` | the public keys of the log and of the exporter, in the note form `name+hash+base64` |

**Compare both keys in `keys.txt` with ones you got by another way** (on paper, by telephone, from an earlier export).
Keys that you only know from this folder prove nothing about who made it.

## With Milchglas

    milchglas-cli audit verify FOLDER

## With public tools

Run these in this folder. They need sha256sum, OpenSSL 3 and Python 3.

1. No file was changed since `SHA256SUMS` was written, and `manifest.note` names this `SHA256SUMS`:

       sha256sum -c SHA256SUMS
       grep -c "$(sha256sum SHA256SUMS | cut -c1-64)" manifest.note

2. The exporter signed `manifest.note`, and the log signed `tlog/checkpoint`:

       check() {  # check FILE ROLE
           t=$(mktemp -d)
           head -n -2 "$1" > "$t/text"
           tail -n 1 "$1" | cut -d' ' -f3 | base64 -d | tail -c 64 > "$t/sig"
           { printf '\060\052\060\005\006\003\053\145\160\003\041\000'
             grep "^$2 " keys.txt | cut -d+ -f3- | base64 -d | tail -c 32; } > "$t/key"
           openssl pkey -pubin -inform DER -in "$t/key" -out "$t/pem"
           openssl pkeyutl -verify -pubin -inkey "$t/pem" -rawin -in "$t/text" -sigfile "$t/sig"
           rm -r "$t"
       }
       check manifest.note exporter
       check tlog/checkpoint log

3. The entries give the signed root (RFC 6962, section 2.1). This prints two equal lines:

       python3 - <<'END'
       import base64, hashlib
       def h(b): return hashlib.sha256(b).digest()
       def root(d):
           if len(d) == 1: return d[0]
           k = 1
           while k * 2 < len(d): k *= 2
           return h(b"\1" + root(d[:k]) + root(d[k:]))
       leaves = [h(b"\0" + line) for line in open("events.jsonl", "rb").read().split(b"\n")[:-1]]
       print(base64.b64encode(root(leaves)).decode())
       print(open("tlog/checkpoint").read().split("\n")[2])
       END

## What this proves

- The files are as the holder of the exporter key signed them.
- Each line of `events.jsonl` is one leaf of a tree whose size and root the holder of the log key signed. Nobody without
  that key can have changed, added, removed or reordered an entry since.
- With an older export of the same log: if its entries aren't the first ones of this log, one of the two was rewritten.

## What it does not prove

- That an entry tells the truth. It tells what the program wrote down when it happened.
- That nothing was cut off at the end, or rewritten by whoever holds the log key, before a checkpoint reached somebody
  else. A log that never leaves its machine can be replaced as a whole together with its key.
- Who the pseudonyms are. The map to people is not part of the log.
- The times. They come from the clock of the workstation; only the order of the entries is certain.
)MD";
}

}  // namespace milchglas::audit
