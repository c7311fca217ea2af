/** What-if: two scenarios set side by side, how far they are, and what came of them. */
@NullMarked
package id.onestop.licensing.web.whatif;

import org.jspecify.annotations.NullMarked;
