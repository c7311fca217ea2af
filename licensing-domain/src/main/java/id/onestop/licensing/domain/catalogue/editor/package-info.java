/**
 * How a definition is written by people who are no programmers: what each of its parts looks like ({@code Shape}), the draft as
 * a tree of values that may still be wrong ({@code DraftTree}), and changes to it that get into nobody's way ({@code Change}).
 */
@NullMarked
package id.onestop.licensing.domain.catalogue.editor;

import org.jspecify.annotations.NullMarked;
