/**
 * Services and their definitions: requirements, form, workflow, clock, product and the standard that the public reads.
 *
 * <p>A definition is one immutable record; everything printed of it, the 14 components included, is generated from it. What
 * is published never changes: a change is a new version.
 */
@NullMarked
package id.onestop.licensing.domain.catalogue;

import org.jspecify.annotations.NullMarked;
