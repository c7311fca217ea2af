/**
 * Benchmarks, run by {@code mvn -Pbench} and by nothing else: each figure beside its baseline in one run, for absolute figures
 * say more of the machine than of the code.
 */
package id.onestop.licensing.bench;
