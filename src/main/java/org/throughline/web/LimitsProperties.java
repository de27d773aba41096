package org.throughline.web;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a request may be, and how many may run at once.
 *
 * @param body bytes of a request: the document, its variables and the JSON around them
 * @param upload how long a request's body may take to arrive
 * @param tokens names, numbers, strings and signs in a document
 * @param operations operations in a document, of which one is executed
 * @param fragments named fragments in a document
 * @param directives uses of directives in a document
 * @param aliases fields in a document that are given another name
 * @param depth fields within fields, fragments spread
 * @param fields fields of one operation, fragments spread each time they are used
 * @param variables values in the variables, those within lists and objects counted too
 * @param cost values that an operation may be expected to bring back, estimated before it
 * is executed: see {@link OperationCost}
 * @param values values that an answer may really come to hold
 * @param time how long an answer may take
 * @param requests requests that are executed at the same time
 * @param queue how long a request waits for others before it is refused
 * @param delivery bytes of large answers that may wait for their clients at the same time
 */
@Validated
@ConfigurationProperties("throughline.limits")
record LimitsProperties(@DefaultValue("64KB") DataSize body,
		@DefaultValue("10s") @DurationMin(millis = 1) Duration upload, @DefaultValue("10000") @Min(1) int tokens,
		@DefaultValue("20") @Min(1) int operations, @DefaultValue("50") @Min(0) int fragments,
		@DefaultValue("50") @Min(0) int directives, @DefaultValue("50") @Min(0) int aliases,
		@DefaultValue("20") @Min(1) int depth, @DefaultValue("3000") @Min(1) int fields,
		@DefaultValue("1000") @Min(0) int variables, @DefaultValue("100000") @Min(1) int cost,
		@DefaultValue("200000") @Min(1) int values, @DefaultValue("15s") @DurationMin(millis = 1) Duration time,
		@DefaultValue("16") @Min(1) int requests, @DefaultValue("10s") @DurationMin(millis = 0) Duration queue,
		@DefaultValue("128MB") DataSize delivery) {

}
