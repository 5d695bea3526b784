/** How text reads, wherever it stands. */
export const textStyle = `
:root {
  --serif: 'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, 'Times New Roman', serif;
  --sans: 'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, Arial, sans-serif;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 1.125rem/1.8125rem var(--serif);
  font-optical-sizing: auto;
  text-rendering: optimizeLegibility;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, p, ol, ul, figure, blockquote { margin: 0; padding: 0; }
h1, h3, .headline { text-wrap: balance; overflow-wrap: anywhere; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
a.headline, a.desk { color: inherit; text-decoration: none; }
a.headline:hover, a.desk:hover { text-decoration: underline; text-decoration-thickness: 1px; }
a.headline[aria-current] { color: var(--quiet); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
img { display: block; max-width: 100%; height: auto; background: var(--sunken); }
time { white-space: nowrap; }
.topic, .credits, .moment, .tags, .ad, .foot, .kicker, .section, .paging, .archive, figcaption, time {
  font-family: var(--sans);
  font-variant-numeric: tabular-nums;
}
main h2, aside h2 {
  font: 700 0.8125rem/1.25rem var(--sans);
  letter-spacing: 0.06em;
}
.kicker { color: var(--hot); font-size: 0.8125rem; line-height: 1.25rem; font-weight: 600; }
.skip {
  position: absolute;
  inset-inline-start: 1rem;
  top: -4rem;
  padding: 0.5rem 0.875rem;
  background: var(--paper);
  font: 600 0.9375rem/1.5rem var(--sans);
}
.skip:focus { top: 0.5rem; z-index: 1; }
`
