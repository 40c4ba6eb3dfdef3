/** Code that lost its tags is junk; code that an article shows without a fence is its content. */
import {expect, test} from 'vitest'
import {findLeakedCode} from '../../src/text/leaked-code.js'

const found = (text: string) => findLeakedCode(text).map(({start, end}) => text.slice(start, end))

test.each([
  'function usePosition() {\nconst [at, setAt] = useState(0);\nwindow.addEventListener("move", go);\nasync function go() { let x = 1; return x }\n}',
  'function toggle() { var box = document.getElementById("a"); box.innerHTML = ""; return box.setAttribute("b", "c"); }',
  '(function () {\n  const total = 1;\n  let rest = 2;\n  return function () { return total + rest; };\n})();',
  '.box {\n  width: 100px;\n  padding: 10px;\n  color: #fff;\n}'
])('keeps code that an article shows: %j', (text) => {
  expect(found(`Write this.\n${text}\nIt works.`)).toEqual([])
})

test.each([
  '(function (d, s) { var js = d.createElement(s); js.src = "//a.example/b.js"; js.async = 1; d.body.appendChild(js); })(document, "script");',
  '!function(d,s){var js=d.createElement(s);js.src="//a.example/b.js";js.async=1;d.body.appendChild(js)}(document,"script");',
  '.u1a2 { padding: 0 !important; margin: 0; border: 0; }',
  '.u1a2 {边框:无！重要；高度:0；边距:15px！重要；}',
  '.u1a2{padding:0;margin:0;color:#fff}'
])('finds what a page ran: %j', (text) => {
  expect(found(`Text before. ${text} Text behind.`)).toEqual([text])
})
