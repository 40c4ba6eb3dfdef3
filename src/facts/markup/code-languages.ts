/**
 * Names a highlighter's class list may hold as a bare token, for lists such as `hljs js` or `highlight python`.
 *
 * Source: highlight.js, supported languages and aliases,
 * <https://github.com/highlightjs/highlight.js/blob/main/SUPPORTED_LANGUAGES.md> (BSD-3-Clause), the common ones;
 * Pygments lexer names for the rest. Taken 2026-11-25. To refresh: add a name when a highlighter writes it bare.
 */
export const codeLanguages: ReadonlySet<string> = new Set(
  (
    'abap actionscript ada apache apex arduino armasm asm asciidoc assembly autohotkey awk bash bat batch bibtex c ' +
    'c# c++ cc clj clojure cmake cmd coffee coffeescript console cpp crystal cs csharp css csv cuda cypher d dart ' +
    'delphi diff django docker dockerfile dos elisp elixir elm erb erl erlang ex fortran fs fsharp gcode gherkin ' +
    'git glsl go golang gradle graphql groovy h haml handlebars haskell haxe hcl hlsl hpp hs html html5 http ini ' +
    'ino java javascript jinja jinja2 jl js json json5 jsonc jsx julia kotlin kt latex less lisp llvm lua make ' +
    'makefile markdown mathematica matlab md mermaid mips mjs mysql nasm nginx nim nix objc objective-c objectivec ' +
    'ocaml octave openscad pascal patch perl pgsql php pl plpgsql po postgres postgresql powershell prisma prolog ' +
    'properties proto protobuf ps1 pug puppet purescript pwsh py python python3 pycon qml r racket razor rb re ' +
    'reasonml regex rs rst ruby rust sas sass scala scheme scss sh shell shell-session smalltalk sol solidity ' +
    'sparql sql stata svelte svg swift systemverilog tcl terraform tex tf thrift toml ts tsx twig typescript vb ' +
    'vba vbnet verilog vhdl vim viml vue wasm wgsl wolfram xaml xhtml xml xquery xslt yaml yml zig zsh'
  ).split(' ')
)

/** Names that say a block has no language. */
export const noLanguages: ReadonlySet<string> = new Set(
  'auto code default fallback highlight none nohighlight no-highlight null other plain plaintext text txt undefined unknown'.split(
    ' '
  )
)
