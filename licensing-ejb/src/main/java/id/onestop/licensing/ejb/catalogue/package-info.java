/**
 * Services and their definitions: reading agency files, keeping versions, answering what the public and the other features
 * ask.
 */
@NullMarked
package id.onestop.licensing.ejb.catalogue;

import org.jspecify.annotations.NullMarked;
