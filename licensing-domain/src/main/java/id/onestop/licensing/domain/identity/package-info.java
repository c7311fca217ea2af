/**
 * People and programs that sign in: accounts, confirmation codes, tokens, partners and the counters that slow guessing down.
 *
 * <p>What a member of staff may do is not here: posts and their permissions belong to the agency.
 */
@NullMarked
package id.onestop.licensing.domain.identity;

import org.jspecify.annotations.NullMarked;
