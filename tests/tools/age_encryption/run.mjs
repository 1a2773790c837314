// Seals and opens with npm's age-encryption, for tests/core/age/age_encryption_test.cpp.
//
// usage: node run.mjs seal FOLDER SIZES RECIPIENT...    writes FOLDER/SIZE.age for each, to all recipients
//        node run.mjs open FOLDER IDENTITY              writes FOLDER/NAME.plain for each FOLDER/NAME.age
//        node run.mjs fixtures FOLDER                   writes tests/core/age/age_encryption anew
import fs from "node:fs";
import path from "node:path";
import * as age from "age-encryption";

const exampleIdentity = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const exampleRecipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/** The same bytes as test_plaintext() of the tests. */
function testPlaintext(size) {
    const bytes = new Uint8Array(size);
    let state = 1;
    for (let i = 0; i < size; ++i) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        bytes[i] = state >>> 24;
    }
    return bytes;
}

function encrypterFor(recipients, passphrase) {
    const encrypter = new age.Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    if (passphrase) {
        encrypter.setPassphrase(passphrase);
        encrypter.setScryptWorkFactor(10); // fixtures are to open quickly
    }
    return encrypter;
}

const commands = {
    async seal(folder, sizes, ...recipients) {
        for (const size of sizes.split(",").map(Number))
            fs.writeFileSync(path.join(folder, `${size}.age`), await encrypterFor(recipients).encrypt(testPlaintext(size)));
    },
    async open(folder, identity) {
        const decrypter = new age.Decrypter();
        decrypter.addIdentity(identity);
        for (const name of fs.readdirSync(folder).filter((each) => each.endsWith(".age")))
            fs.writeFileSync(path.join(folder, name.replace(/\.age$/, ".plain")),
                             await decrypter.decrypt(fs.readFileSync(path.join(folder, name))));
    },
    async fixtures(folder) {
        const other = await age.identityToRecipient(await age.generateX25519Identity());
        const write = async (name, encrypter, plaintext, armored) => {
            const sealed = await encrypter.encrypt(plaintext);
            fs.writeFileSync(path.join(folder, name), armored ? age.armor.encode(sealed) : sealed);
        };
        for (const size of [0, 1, 65537])
            await write(`${size}.age`, encrypterFor([exampleRecipient]), testPlaintext(size));
        await write("several_recipients.age", encrypterFor([other, exampleRecipient, other]), testPlaintext(1000));
        await write("armored.age", encrypterFor([exampleRecipient]), testPlaintext(1000), true);
        await write("passphrase.age", encrypterFor([], "frosted glass"), testPlaintext(1000));
        await write("identity.age", encrypterFor([], "frosted glass"), `# desk\n${exampleIdentity}\n`, true);
    },
};

const [, , command, ...rest] = process.argv;
await commands[command](...rest);
