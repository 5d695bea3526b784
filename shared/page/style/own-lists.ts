/** The desk's own lists, what entries bring of their own, the way to sections, and cut-off lines. */
export const ownListStyle = `
.sections ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; }
.sections a {
  display: inline-block;
  padding-block: 0.25rem;
  color: inherit;
  font: 600 0.9375rem/1.375rem var(--sans);
  text-decoration: none;
}
.sections a:hover { text-decoration: underline; }
.sections a[aria-current] { color: var(--quiet); }
.masthead.front .sections { padding-top: 0.75rem; }
.masthead.front .sections ul { justify-content: center; }
.masthead + .sections {
  max-width: 66rem;
  margin-inline: auto;
  padding-inline: clamp(1.125rem, 4vw, 2.25rem);
}
.topic .section a { color: inherit; text-decoration: none; }
.topic .section a:hover { text-decoration: underline; }
.own ol, .sublinks { list-style: none; }
.own h2 { padding-bottom: 0.5rem; border-bottom: 2px solid var(--ink); }
.front > .own { margin-top: 2.5rem; }
.front .own ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); column-gap: 2rem; }
.front .own li { padding-block: 1rem; border-bottom: 1px solid var(--line); }
.front .own h3 { font-size: 1.125rem; line-height: 1.5rem; font-weight: 650; letter-spacing: -0.008em; }
.front .own .moment { margin-top: 0.25rem; line-height: 1.25rem; }
.front .own figure { margin-block: 0 0.75rem; }
.front .latest figure, .front .river figure { margin-block: 0.5rem 0; }
.front :is(.hot, .latest, .own) figure img { aspect-ratio: 16 / 9; object-fit: cover; }
.front .river .section { margin-inline-start: 0.5rem; font-size: 0.8125rem; line-height: 1.25rem; font-weight: 600; }
.front .river .headline { display: block; margin-top: 0.125rem; font-size: 1.0625rem; line-height: 1.4375rem; }
.front li .sublinks { display: block; margin-top: 0.5rem; }
.front li .sublinks li {
  padding-block: 0.25rem;
  padding-inline-start: 0.75rem;
  line-height: 1.375rem;
  border-bottom: 0;
  border-inline-start: 2px solid var(--line);
}
.front li .sublinks .headline { margin: 0; font-size: 0.9375rem; line-height: 1.375rem; font-weight: 500; }
@media (min-width: 60rem) {
  main.front > .own { grid-column: 1 / -1; }
}
@media (max-width: 39.99rem) { .off-phone { display: none; } }
@media (min-width: 40rem) { .off-desktop { display: none; } }
`
