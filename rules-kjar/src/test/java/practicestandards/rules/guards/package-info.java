/** Guards: what people forget, told as sentences, every fault at once. */
package practicestandards.rules.guards;
