/** What may stand in a body besides plain text: quotes, tables, embeds. */
export const bodyStyle = `
.body blockquote {
  padding-inline-start: 1.25rem;
  border-inline-start: 3px solid var(--line);
  font-style: italic;
}
.body blockquote em { font-style: normal; }
.body blockquote > * + * { margin-top: 0.75rem; }
.quote figcaption { padding-inline-start: calc(1.25rem + 3px); }
.body :is(.quote, .pull-quote) figcaption::before { content: '— '; }
.pull-quote {
  margin-block: 2rem;
  padding-block: 1.25rem;
  border-block: 1px solid var(--line);
}
.body .pull-quote blockquote {
  padding: 0;
  border: 0;
  font: 500 1.5rem/2rem var(--serif);
  letter-spacing: -0.008em;
  text-wrap: balance;
}
.body .pull-quote blockquote em { font-style: italic; }
.table { margin-block: 1.5rem; overflow-x: auto; }
table {
  width: 100%;
  border-collapse: collapse;
  font: 400 0.9375rem/1.375rem var(--sans);
  font-variant-numeric: tabular-nums;
}
th, td {
  padding: 0.5rem 0.75rem;
  border-bottom: 1px solid var(--line);
  text-align: start;
  vertical-align: top;
  overflow-wrap: normal;
}
:is(th, td):first-child { padding-inline-start: 0; }
:is(th, td):last-child { padding-inline-end: 0; }
th { font-weight: 600; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
:is(th, td) > * + * { margin-top: 0.375rem; }
@media (max-width: 39.99rem) { :is(th, td) { min-width: 5.5rem; } }
.embed {
  display: grid;
  gap: 0.125rem;
  padding: 0.875rem 1rem;
  border: 1px solid var(--line);
  border-radius: 4px;
  background: var(--sunken);
  font: 550 1rem/1.5rem var(--sans);
  overflow-wrap: anywhere;
}
.embed .site { color: var(--quiet); font-size: 0.8125rem; line-height: 1.1875rem; font-weight: 400; }
.body :is(sub, sup) { font-size: 0.75em; line-height: 0; }
`
