/** Appends every recorded fact to the chain of its agency and proves that a chain is whole. */
@NullMarked
package id.onestop.licensing.ejb.integrity;

import org.jspecify.annotations.NullMarked;
