/** The homepage. */
export const frontStyle = `
.masthead.front { padding-block: 2rem 0; }
.masthead.front .desk {
  margin: 0;
  padding-bottom: 1.125rem;
  border-bottom: 3px double var(--quiet);
  font-size: clamp(2rem, 1.4rem + 3vw, 3.25rem);
  line-height: 1.1;
  font-weight: 700;
  letter-spacing: -0.02em;
  text-align: center;
  text-wrap: balance;
}
main.front { padding-block: 2rem 2rem; }
.front > .ads { margin-top: 2.5rem; }
.front .nothing { color: var(--quiet); text-align: center; }
.front .hot ol { display: grid; column-gap: 2rem; }
.front .hot li { padding-block: 1rem; border-bottom: 1px solid var(--line); }
.front .hot .top { padding-top: 1.25rem; }
.front .hot h3 { font-size: 1.25rem; line-height: 1.625rem; font-weight: 650; letter-spacing: -0.008em; }
.front .hot .top h3 { font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.5rem); line-height: 1.15; letter-spacing: -0.015em; }
.front .hot .moment { margin-top: 0.25rem; line-height: 1.25rem; }
.front .hot figure { margin-block: 0 1rem; }
.front .hot figure img { aspect-ratio: 16 / 9; object-fit: cover; }
.front .hot .lead { margin-top: 0.625rem; font-size: 1.125rem; line-height: 1.75rem; font-weight: 400; }
.front .latest { margin-top: 2.5rem; }
.front .latest li { padding-block: 0.75rem; border-bottom: 1px solid var(--line); }
.front .latest .section {
  margin-inline-start: 0.5rem;
  font-size: 0.8125rem;
  line-height: 1.25rem;
  font-weight: 600;
}
.front .latest .headline { display: block; margin-top: 0.125rem; font-size: 1.0625rem; line-height: 1.4375rem; text-wrap: pretty; }
@media (min-width: 40rem) {
  .front .hot ol { grid-template-columns: 1fr 1fr; }
  .front .hot .top { grid-column: 1 / -1; }
  .front .hot li:nth-last-child(2):nth-child(even) { border-bottom: 0; }
  .front .hot li:last-child:not(.top) { border-bottom: 0; }
}
@media (min-width: 60rem) {
  main.front {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 19rem;
    grid-template-rows: auto 1fr;
    column-gap: 3.5rem;
    align-items: start;
  }
  main.front > * { grid-column: 1; }
  main.front > .latest { grid-column: 2; grid-row: 1 / span 2; margin-top: 0; }
  main.front > .latest:first-child, main.front > .nothing { grid-column: 1 / -1; }
}
body > .ads { max-width: 66rem; margin: 0 auto; padding-inline: clamp(1.125rem, 4vw, 2.25rem); }
@media (min-width: 40rem) {
  body > .ads { grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); }
}
`
