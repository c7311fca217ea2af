/** The runnable bundle: what happens before Payara Micro starts and after it stands. */
@NullMarked
package id.onestop.licensing.ear;

import org.jspecify.annotations.NullMarked;
