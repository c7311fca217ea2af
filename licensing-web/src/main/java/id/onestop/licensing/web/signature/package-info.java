/** Pages of the signatory: inbox, effects and passphrase, results. */
@NullMarked
package id.onestop.licensing.web.signature;

import org.jspecify.annotations.NullMarked;
