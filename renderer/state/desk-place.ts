/** Where this machine keeps which desk was open last. By itself, since a start reads it before the page's own code is there. */
export const deskPlace = 'desk'
