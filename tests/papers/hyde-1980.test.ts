// The 97 men of Channing House, a retirement centre in Palo Alto, 1964 to 1975: Hyde 1980, Testing survival with incomplete observations, in
// Miller et al. (eds.), Biostatistics Casebook, Wiley, pp. 31-46. Nobody is seen before they enter, at whatever age they have then.
import { eventsOf, productLimit } from '../../src/stats';

/** Age in months on entry and at the end, which is death, or (+) leaving or the end of the study. */
const MEN = `
  782-909 1020-1128 856-969 915-957 863-983 906-1012 955-1055 943-1025 943-1043 837-945 966-1009 936-971 919-1033
  852-869 1073-1139 925-1036 967-1085 806-943+ 969-1001+ 923-1060+ 865-1002+ 953-1031+ 871-945+ 982-1006+ 883-959+
  817-843+ 875-1012+ 821-956+ 936-1073+ 971-1107+ 830-940+ 885-911+ 894-1031+ 893-996+ 866-895+ 878-1015+ 820-957+
  1007-1043+ 879-1016+ 956-1093+ 854-989 890-1027+ 1041-1044+ 978-1005+ 836-973+ 938-1064+ 886-1023+ 876-1013+
  955-977+ 823-960+ 960-1047+ 843-943+ 856-951+ 847-984+ 1027-1058+ 988-1045+ 953-953+ 978-1018+ 981-1118+ 926-970+
  1036-1070+ 1016-1153+ 969-1106+ 900-936+ 898-906+ 846-866+ 964-1029 984-1053 1046-1080 871-872 847-893 962-966+
  853-894 967-985 1063-1094 856-927 865-948 1051-1059 1010-1012 878-911 1021-1094 959-972+ 921-993 836-876 919-993
  751-777 906-966 835-907 946-1031 759-781 909-914+ 962-998 984-1022 891-932 835-898 1039-1060 1010-1044
`;

const men = MEN.trim()
  .split(/\s+/)
  .map((each) => {
    const [from, until] = each.replace('+', '').split('-').map(Number);
    return { from, until, ended: !each.endsWith('+') };
  })
  // One is listed as entering and leaving in the same month.
  .filter(({ from, until }) => until > from);

/** Of those who have reached an age, as a slow and obvious loop over ages reckons it. */
function naive(reached: number): Map<number, number> {
  const survival = new Map<number, number>();
  let all = 1;
  for (let age = reached + 1; age <= 1200; age += 1) {
    const here = men.filter(({ from, until }) => Math.max(from, reached) < age && until >= age);
    const died = here.filter(({ until, ended }) => until === age && ended);
    all *= here.length > 0 ? 1 - died.length / here.length : 1;
    if (died.length > 0) {
      survival.set(age, all);
    }
  }
  return survival;
}

const curveFrom = (reached: number) => {
  const seen = men.filter(({ until }) => until > reached);
  return productLimit(
    eventsOf({
      from: seen.map(({ from }) => Math.max(from, reached)),
      until: seen.map(({ until }) => until),
      ended: seen.map(({ ended }) => ended),
    })
  );
};

it('has the men that were published: 97, of whom 46 died', () => {
  expect(MEN.trim().split(/\s+/)).toHaveLength(97);
  expect(men.filter(({ ended }) => ended)).toHaveLength(46);
});

it('lets the first two of them take the whole curve down, for nobody else is in sight yet', () => {
  const [first, second] = curveFrom(0);
  expect([first, second].map(({ time, atRisk, survival }) => [time, atRisk, survival])).toEqual([
    [777, 2, 0.5],
    [781, 1, 0],
  ]);
});

it.each([68, 80])('is what a slow loop gives of those who have reached %i years, and falls from there on', (years) => {
  const [curve, slow] = [curveFrom(years * 12), naive(years * 12)];
  expect(curve.map(({ time }) => time)).toEqual([...slow.keys()]);
  curve.forEach(({ time, survival }) => expect(survival).toBeCloseTo(slow.get(time)!, 12));
  // The risk set grows at first, as men enter.
  const atRisk = curve.map((step) => step.atRisk);
  expect(Math.max(...atRisk)).toBeGreaterThan(atRisk[0]);
});
