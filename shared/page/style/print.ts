/** On paper only the news: black on white, no columns beside it, nothing to press. */
export const printStyle = `
@media print {
  :root { --paper: #fff; --sunken: #fff; --line: #bbb; --ink: #000; --quiet: #444; --accent: #000; --hot: #000; }
  body { font-size: 11pt; line-height: 16pt; }
  .skip, .ads, .side, .more-about, .sections, .paging, .foot nav { display: none; }
  .masthead, .page, .front, .foot { max-width: none; padding-inline: 0; }
  .page, main.front { display: block; }
  h1 { font-size: 22pt; line-height: 26pt; }
  .lead { font-size: 12.5pt; line-height: 18pt; }
  h1, h2, h3, h4, figure, li, tr, .embed { break-inside: avoid; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  h1, h2, h3, h4 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  .body a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 9pt; overflow-wrap: anywhere; }
}
`
