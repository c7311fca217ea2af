/**
 * Signing papers electronically: the port to whoever holds the keys, the adapter for certificates of our own, the
 * demonstration's authority, and the check of signed papers. Certificates, keys and leases live in real time.
 */
@NullMarked
package id.onestop.licensing.ejb.signature;

import org.jspecify.annotations.NullMarked;
