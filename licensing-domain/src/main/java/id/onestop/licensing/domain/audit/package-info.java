/** Who read what about whom, and security events; changes stand in the hash-chained record. */
@NullMarked
package id.onestop.licensing.domain.audit;

import org.jspecify.annotations.NullMarked;
