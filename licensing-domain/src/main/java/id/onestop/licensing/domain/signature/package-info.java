/**
 * Requests to sign one paper electronically, and the evidence of the signature. Other features are known by id only; who
 * signs with which key is the business of the adapters.
 */
@NullMarked
package id.onestop.licensing.domain.signature;

import org.jspecify.annotations.NullMarked;
