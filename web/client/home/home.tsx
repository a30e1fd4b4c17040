import './home.css';
import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { firstName } from '../../ui/first-name.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMe } from '../../ui/signed-in.ts';
import { SetUpSelf } from '../set-up-self.tsx';
import { SeeReferrals } from '../referral/see-referrals.tsx';
import { SeeBetween } from '../between/see-between.tsx';
import { SeeStart } from '../intake/see-start.tsx';
import { WaitsForHandover } from '../handover/waits-for-handover.tsx';
import { NextSession } from '../sessions/next-session.tsx';
import { WithTrajectory } from '../with-trajectory.tsx';
import { GoOn } from './go-on.tsx';
import { KnowYourCounsellor } from './know-your-counsellor.tsx';
import { SeeGuidance } from './see-guidance.tsx';
import { SeeCourse } from './see-course.tsx';
import { SeeStages } from './see-stages.tsx';
import { SeeWhatWaits } from './see-what-waits.tsx';

/** Where the client is: their question, the stage, who is there for them, what waits for them, and the way on. */
export function Home() {
  const me = useMe();
  return (
    <WithTrajectory>
      {(trajectory) => (
        <div className="page home">
          <header>
            <p className="soft">{m.home_hello({ name: firstName(me.name) })}</p>
            <h1 className="overline">{m.home_question()}</h1>
            <p className="home-question">{trajectory.careerQuestion ?? m.home_question_none({ name: firstName(trajectory.counsellorName) })}</p>
          </header>
          <GoOn trajectory={trajectory} />
          <SeeCourse trajectory={trajectory} />
          <SeeStart trajectory={trajectory} waits />
          <WaitsForHandover trajectory={trajectory} />
          <NextSession trajectory={trajectory} />
          <SeeReferrals waits />
          <SeeWhatWaits trajectory={trajectory} />
          <SeeBetween trajectory={trajectory} />
          <SeeGuidance trajectory={trajectory} />
          <SeeReferrals waits={false} />
          <SeeStart trajectory={trajectory} waits={false} />
          <Link to="/client/growth" className="wait">
            <Icon name="list" />
            <span>{m.growth_look()}</span>
            <Icon name="next" />
          </Link>
          <Link to="/client/exercises" className="wait">
            <Icon name="check" />
            <span>{m.exercises_look()}</span>
            <Icon name="next" />
          </Link>
          <Link to="/client/portfolio" className="wait">
            <Icon name="list" />
            <span>{m.portfolio_look()}</span>
            <Icon name="next" />
          </Link>
          <Link to="/client/occupations" className="wait">
            <Icon name="list" />
            <span>{m.occ_look()}</span>
            <Icon name="next" />
          </Link>
          <SeeStages stage={trajectory.stage} />
          <KnowYourCounsellor trajectory={trajectory} />
          <SetUpSelf />
        </div>
      )}
    </WithTrajectory>
  );
}
