/** Service clocks of running files: started, stopped and finished in the transaction that causes it. */
@NullMarked
package id.onestop.licensing.ejb.sla;

import org.jspecify.annotations.NullMarked;
