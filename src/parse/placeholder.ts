/** A placeholder of a template language in a text that is not a template: Jinja, ERB, Go, `%%NAME%%`, `@NAME@`. */
const PLACEHOLDER = /\{\{|\{%|<%|%%[A-Z_]\w*%%|@[A-Z_]+@|\$\{templateOption:/i;
/** `${NAME%%.*}` is a variable of the Dockerfile, whatever signs it holds. */
const VARIABLE = /\$\{(?!templateOption:)\w+[^{}]*\}/g;

/** Whether a text other than a command holds a placeholder of a template, which becomes something else when it is rendered. */
export function hasPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text) && PLACEHOLDER.test(text.replace(VARIABLE, '$'));
}
