import { type ESTree, parseSync, Visitor, type VisitorObject } from "vite";
import type { SourceFile } from "./source-files.ts";

/** One import, in any of its forms. `from` is what stands between the quotes; a computed one has none. */
export type Import = { readonly from: string | undefined; readonly typesOnly: boolean };

export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (from: string | undefined, typesOnly: boolean) => found.push({ from, typesOnly });
  visit(file, {
    ImportDeclaration: (node) => add(node.source.value, node.importKind === "type" || namesTypesOnly(node.specifiers)),
    ExportNamedDeclaration: (node) => node.source && add(node.source.value, node.exportKind === "type"),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === "type"),
    ImportExpression: (node) => add(textOf(node.source), false),
    TSImportType: (node) => add(node.source.value, true),
  });
  return found;
}

export type FunctionSpan = { readonly name: string; readonly lines: number };

/** Every function with its length, brace to brace; one without a name is called by the line it starts on. */
export function functionsOf(file: SourceFile): readonly FunctionSpan[] {
  const found: FunctionSpan[] = [];
  const names = new Map<ESTree.Node, string>();
  const name = (node: ESTree.Node | null, key: ESTree.Node) => node && names.set(node, sliceOf(file, key));
  const measure = (node: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    const own = "id" in node && node.id ? node.id.name : undefined;
    const from = lineOf(file, node.start);
    found.push({ name: own ?? names.get(node) ?? `line ${from}`, lines: lineOf(file, node.end) - from + 1 });
  };
  visit(file, {
    VariableDeclarator: (node) => name(node.init, node.id),
    Property: (node) => name(node.value, node.key),
    MethodDefinition: (node) => name(node.value, node.key),
    PropertyDefinition: (node) => name(node.value, node.key),
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  });
  return found;
}

export type FunctionCalls = { readonly name: string; readonly isExported: boolean; readonly calls: readonly string[] };

/** Every function that stands at the top of the file, and the names it calls in its body. */
export function functionCallsOf(file: SourceFile): readonly FunctionCalls[] {
  return parse(file).body.flatMap((statement) => {
    const isExported = statement.type === "ExportNamedDeclaration";
    const declared = isExported ? statement.declaration : statement;
    if (declared?.type === "FunctionDeclaration" && declared.id)
      return [{ name: declared.id.name, isExported, calls: callsIn(declared) }];
    if (declared?.type !== "VariableDeclaration") return [];
    return declared.declarations.flatMap(({ id, init }) =>
      init && id.type === "Identifier" ? [{ name: id.name, isExported, calls: callsIn(init) }] : [],
    );
  });
}

/** What the file imports by name, for more than its type. */
export function importedNamesOf(file: SourceFile): readonly { readonly from: string; readonly name: string }[] {
  return parse(file).body.flatMap((statement) =>
    statement.type === "ImportDeclaration" && statement.importKind !== "type"
      ? statement.specifiers
          .filter((one) => one.type !== "ImportSpecifier" || one.importKind !== "type")
          .map((one) => ({ from: statement.source.value, name: one.local.name }))
      : [],
  );
}

function callsIn(node: ESTree.Node): readonly string[] {
  const calls: string[] = [];
  const visitor = new Visitor({
    CallExpression: ({ callee }) => callee.type === "Identifier" && calls.push(callee.name),
  });
  // The visitor begins at a program; a lone statement makes one.
  visitor.visit({ type: "Program", body: [node] } as unknown as ESTree.Program);
  return calls;
}

/** The file's string literals, and its template literals cut at their `${…}`. */
export function textsOf(file: SourceFile): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  visit(file, {
    Literal: (node) => typeof node.value === "string" && found.push([node.value]),
    TemplateLiteral: (node) => found.push(node.quasis.map((quasi) => quasi.value.raw)),
  });
  return found;
}

/** A text that a call passes on, and the names of the values in the object after it; undefined if they are not known. */
export type WordedCall = {
  readonly callee: string;
  readonly text: string;
  readonly values: readonly string[] | undefined;
};

/** Every call with a text among its arguments that is followed by an object, or by nothing. */
export function wordedCallsOf(file: SourceFile): readonly WordedCall[] {
  const found: WordedCall[] = [];
  visit(file, {
    CallExpression: ({ callee, arguments: passed }) => {
      const name = callee.type === "MemberExpression" ? sliceOf(file, callee.property) : sliceOf(file, callee);
      passed.forEach((one, at) => {
        const text = one.type === "SpreadElement" ? undefined : textOf(one);
        const next = passed[at + 1];
        if (text !== undefined && (!next || next.type === "ObjectExpression"))
          found.push({ callee: name, text, values: next ? valuesIn(next) : [] });
      });
    },
  });
  return found;
}

function valuesIn({ properties }: ESTree.ObjectExpression): readonly string[] | undefined {
  const names = properties.map((one) =>
    one.type === "Property" && one.key.type === "Identifier" && !one.computed ? one.key.name : undefined,
  );
  return names.includes(undefined) ? undefined : names.filter((name) => name !== undefined);
}

function visit(file: SourceFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parse(file));
}

/** What was parsed, as long as the file is at hand: most rules look at a file more than once. */
const parsed = new WeakMap<SourceFile, ESTree.Program>();

function parse(file: SourceFile): ESTree.Program {
  const known = parsed.get(file);
  if (known) return known;
  const { program, errors } = parseSync(file.path, file.text);
  if (errors[0]) throw new Error(`${file.path} cannot be parsed: ${errors[0].message}`);
  parsed.set(file, program);
  return program;
}

function namesTypesOnly(specifiers: readonly ESTree.ImportDeclarationSpecifier[]): boolean {
  return (
    specifiers.length > 0 && specifiers.every((one) => one.type === "ImportSpecifier" && one.importKind === "type")
  );
}

function textOf(node: ESTree.Expression): string | undefined {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

function sliceOf(file: SourceFile, node: ESTree.Node): string {
  return file.text.slice(node.start, node.end);
}

function lineOf(file: SourceFile, offset: number): number {
  return file.text.slice(0, offset).split("\n").length;
}
