/** The article itself. */
export const articleStyle = `
.topic, .credits {
  display: flex;
  flex-wrap: wrap;
  margin-inline-start: calc(-1.5rem - 3px);
  font-size: 0.875rem;
  line-height: 1.375rem;
  color: var(--quiet);
}
/* Each has its dot before it; that of the first one in a line falls outside and is not seen. */
article > header { overflow: clip; overflow-clip-margin: 5px; }
:is(.topic, .credits) > p { position: relative; padding-inline-start: calc(1.5rem + 3px); }
:is(.topic, .credits) > p::before {
  content: '';
  position: absolute;
  inset-block-start: 0.625rem;
  inset-inline-start: 0.75rem;
  width: 3px;
  height: 3px;
  border-radius: 50%;
  background: currentColor;
}
.topic .section { color: var(--ink); font-weight: 650; }
h1 {
  margin-block: 0.5rem 0.75rem;
  font-size: clamp(1.75rem, 1.35rem + 2vw, 2.125rem);
  line-height: 1.1765;
  font-weight: 650;
  letter-spacing: -0.012em;
}
.credits .byline { color: var(--ink); font-weight: 500; }
.notices { margin-top: 1.25rem; }
.notice {
  padding: 0.75rem 1rem;
  border-inline-start: 3px solid var(--ink);
  background: var(--sunken);
  font-size: 0.9375rem;
  line-height: 1.4375rem;
}
.notice + .notice { margin-top: 0.5rem; }
.notice > p + p { margin-top: 0.25rem; }
.notice-head { font-family: var(--sans); font-size: 0.8125rem; line-height: 1.25rem; color: var(--quiet); }
.notice-head strong { margin-inline-end: 0.375rem; color: var(--ink); font-weight: 650; }
.body + .notices { margin-top: 2rem; }
figure { margin-block: 1.5rem; }
figure img { width: 100%; border-radius: 3px; }
figcaption {
  margin-top: 0.5rem;
  color: var(--quiet);
  font-size: 0.8125rem;
  line-height: 1.1875rem;
}
.credit { font-weight: 500; }
.caption + .credit::before { content: '· '; }
.lead {
  margin-top: 1.5rem;
  font-size: 1.25rem;
  line-height: 1.875rem;
  font-weight: 500;
  text-wrap: pretty;
}
.lead + .lead { margin-top: 0.75rem; }
.dateline { font-weight: 700; }
.body { margin-top: 1.25rem; }
.body > * + * { margin-top: 1.0625rem; }
.body p { text-wrap: pretty; }
main .body h2 { font: 650 1.5rem/2rem var(--serif); letter-spacing: -0.008em; margin-top: 2.25rem; }
.body h3 { font-size: 1.25rem; line-height: 1.75rem; font-weight: 650; margin-top: 1.75rem; }
.body h4 { font-size: 1.125rem; line-height: 1.75rem; font-weight: 650; margin-top: 1.5rem; }
.body :is(h2, h3, h4) + * { margin-top: 0.5rem; }
.body :is(ul, ol) { padding-inline-start: 1.5rem; }
.body li + li { margin-top: 0.375rem; }
.body li > :is(p, ul, ol) + :is(p, ul, ol) { margin-top: 0.375rem; }
.body li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.body hr { width: 4rem; margin: 2rem auto; border: 0; border-top: 1px solid var(--quiet); }
.tags {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.625rem;
  margin-top: 2rem;
  font-size: 0.875rem;
  line-height: 1.5rem;
}
.tags .label { color: var(--quiet); }
.tags .tag { color: inherit; font-weight: 550; }
a.tag { text-decoration: none; }
a.tag:hover { text-decoration: underline; text-decoration-thickness: 1px; }
`
