/** English words of sports reports: a town that plays is its club. */
import { byWord } from '../../knowledge/fields';
import type { PlayWords } from '../types';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const SPORT_WORDS = words(
  'beaten unbeaten winless coach coaches season seasons playoff playoffs preseason postseason offseason quarterback touchdown touchdowns league striker midfielder goalkeeper winger inning innings pitcher catcher outfielder shortstop linebacker bullpen homer homered halftime semifinal semifinals semi-final quarterfinal quarterfinals quarter-final playoff roster rebounds goal goals goalless equaliser scored scoring batsman bowler wicket wickets tries champions championship tournament teammate teammates rookie kickoff kick-off derby relegation hat-trick stadium fans champion seeded unseeded tennis golf cricket rugby soccer baseball basketball hockey podium',
);

export const SPORTS = byWord({
  football: 'soccer footballer footballers goalkeeper striker midfielder fifa uefa offside',
  americanFootball: 'quarterback quarterbacks touchdown touchdowns linebacker cornerback nfl',
  baseball: 'baseball inning pitcher catcher outfielder shortstop bullpen homer homered',
  basketball: 'basketball nba',
  cricket: 'cricket wicket wickets innings batsman batsmen bowler bowlers',
  hockey: 'hockey nhl puck goaltender',
  rugby: 'rugby scrum fly-half tries',
  tennis: 'tennis tiebreak wimbledon',
  motorsport: 'motorsport nascar motorcycling f1 prix motogp',
  sport:
    'golf handball volleyball netball slalom biathlon skier skiers boxing wrestling badminton gymnastics judo',
});

export const FOOTBALL_EVENTS: ReadonlySet<string> = new Set([
  'world cup',
  'the world cup',
  'champions league',
  'the champions league',
]);

export const PLAY: PlayWords = {
  after: words(
    'beat beats defeated defeats lead leads led lost loses won wins drew draws sit sits travel trailed trails trail scored edged edges routed fell fall falls are were topped tops swept sweeps overcame rallied clinched advanced dropped overwhelms outscored coach coaches manager fans striker guard quarterback pitcher goalkeeper midfielder defender winger captain outfielder shortstop linebacker star',
  ),
  before: words(
    'beat beats beating lead leads leading over against defeated defeating defeats topped topping edged edging routed routing downed led v v. vs vs. versus outscoring overwhelms sweeping swept trounced thrashed hosting host',
  ),
  result: words('lost loses losing loss fell falls fall drew draw draws lead beaten swept routed thrashed'),
  opponent: words('to with by over at'),
  places: words('in near outside across throughout around downtown'),
};
