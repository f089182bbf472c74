// typst-peer.cjs PACKAGE FONTS FOLDER PDF: paper.typ of FOLDER through Typst's compiler for npm, as one whole process.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [packageFolder, fonts, folder, pdf] = process.argv.slice(2);
const { NodeCompiler } = require(packageFolder);
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
const compiled = compiler.compile({ mainFileContent: readFileSync(join(folder, 'paper.typ'), 'utf8') });
if (!compiled.result) {
  compiled.printErrors();
  process.exit(1);
}
writeFileSync(pdf, compiler.pdf(compiled.result, { pdfStandard: 'a-2a' }));
console.log(compiled.result.numOfPages);
