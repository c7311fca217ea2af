/**
 * What outside registers say about a professional, and how it compares with the person's own answers. Pure rules; the
 * registers themselves are reached through a port of the same feature in the next module.
 */
@NullMarked
package id.onestop.licensing.domain.partner;

import org.jspecify.annotations.NullMarked;
