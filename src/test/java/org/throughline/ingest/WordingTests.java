package org.throughline.ingest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					case                                  | such as the Drive project              | such as the Drive Project
					punctuation                           | supervisors and coaches, which rely    | supervisors and coaches which rely
					articles                              | Implement the recommendation           | Implement recommendation
					and                                   | Child, Early and Forced Marriage       | Child Early Forced Marriage
					that for which                        | a data set which helps                 | a data set that helps
					a word in two parts                   | under-pinned by a bench mark           | underpinned by a benchmark
					a possessive's ending                 | adult’s and victims' services          | adult and victim's services
					typographic apostrophes               | children's services                    | children’s services
					an abbreviation's plural              | SARC, SARCs and SARC’s                 | SARCs, SARC and SARCs
					an abbreviation written out           | University of the West of England      | UWE
					one introduced in brackets            | Clinical Commissioning Groups (CCGs)   | CCGs
					one of small words too                | Ministry of Justice                    | MoJ
					one with an abbreviation in it        | FGM Protection Orders                  | FGMPOs
					one that a name begins with           | HM Inspectorate of Fire & Rescue       | HMIFR
					an abbreviation in brackets           | Police Chiefs' Council (PCC)           | Police Chiefs' Council
					another name in brackets              | in Burma, Iraq and Syria               | in Burma (Myanmar), Iraq and Syria
					sentences where the other stops       | Set a framework.                       | Set a framework. It needs standards.
					sentences after a closing quote       | Set a “framework”.                     | Set a “framework.” It needs standards.
					the commas of thousands               | for 1,000,000 people                   | for 1000000 people
					what joins the years of a period      | levels in 2016/17                      | levels in 2016-17
					the space in a list of numbers        | actions 1,2 and 3                      | actions 1, 2 and 3
					a number and its unit                 | spend £1.5m in 3 months                | spend £1.5 m in 3 months
					""")
	void whatIsPrintedOtherwiseIsNoDifference(String what, String first, String second) {
		assertThat(new Wording(first).differenceFrom(new Wording(second))).as(what).isNull();
		assertThat(new Wording(second).differenceFrom(new Wording(first))).as(what).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					the response to domestic violence now  | the response to domestic abuse now     | domestic violence   | domestic abuse
					all FMPOs and FGMPOs here              | all FMPOs and FGMPPOs here             | and FGMPOs          | and FGMPPOs
					to drive the PSVIC                     | to drive the Violence Initiative       | the PSVIC           | the Violence Initiative
					all Protection Orders (XPOs) and other | all XPPOs and other                    | all Protection Orders (XPOs) | all XPPOs
					consider a pilot in courts soon        | test a trial in all courts soon        | consider a pilot in | test a trial in all
					Widen the order                        | Widen the order to more people.        | order               | order to more people
					spend £5 on it                         | spend 5 on it                          | spend £             | spend
					pilots (two) in towns                  | pilots in towns                        | pilots (two         | pilots
					spend £1.5m on it                      | spend £15m on it                       | £1.5m               | £15m
					spend £1,500 on it                     | spend £1.500 on it                     | £1,500              | £1.500
					in 2016/17 for it                      | in 201617 for it                       | in 2016/17          | in 201617
					raise it to 3                          | raise it to 3.5 million in time        | to 3                | to 3.5 million in time
					on page p                              | on page p.5 of it                      | p                   | p.5 of it
					a report                               | reports                                | a report            | reports
					Fund women's aid                       |                                        | Fund women's aid    | ''
					""")
	void whatSaysSomethingElseIsShownWithTheWordBefore(String first, String second, String one, String other) {
		Wording wording = new Wording((second != null) ? second : "");
		assertThat(new Wording(first).differenceFrom(wording)).isEqualTo(new Wording.Difference(one, other));
		assertThat(wording.differenceFrom(new Wording(first))).isEqualTo(new Wording.Difference(other, one));
	}

}
